### Källor till listor
