// Addresses that are told of events, and what came of each delivery.

CREATE CONSTRAINT webhook_id IF NOT EXISTS FOR (n:Webhook) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT webhook_delivery_id IF NOT EXISTS FOR (n:WebhookDelivery) REQUIRE n.id IS UNIQUE;
CREATE INDEX webhook_delivery_order IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.webhookId, n.sequence);
CREATE INDEX webhook_delivery_state IF NOT EXISTS FOR (n:WebhookDelivery) ON (n.webhookId, n.state, n.sequence);
