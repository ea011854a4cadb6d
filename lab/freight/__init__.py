"""Load matching for road freight: loads, bids, trips, invoices."""
