"""Invoices for delivered trips."""
