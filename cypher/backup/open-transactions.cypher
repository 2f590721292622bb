// Whatever is under way in this database.
SHOW TRANSACTIONS YIELD transactionId
RETURN transactionId AS id
