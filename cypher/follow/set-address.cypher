// Says where a person is sent their digest; null: nowhere.
MERGE (r:Follower {person: $person})
SET r.address = $address
