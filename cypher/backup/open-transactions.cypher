// The transactions that are open now.
SHOW TRANSACTIONS YIELD transactionId
RETURN transactionId AS id
