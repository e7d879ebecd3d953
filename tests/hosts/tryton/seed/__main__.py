"""Fills an empty Tryton database with a trading company and its customers, and writes their open-items file.

Usage: /usr/bin/python3 seed CONFIG_FILE BOOK_FILE TODAY   (TODAY as 2026-11-22; dates in the data are relative to it)
"""
import datetime as dt
import sys

from proteus import config as proteus_config

from book import write_book
from company import create_chart, create_company, create_fiscal_year, create_payment_method, create_tax, create_terms
from customers import CUSTOMERS
from documents import create_documents
from parties import create_parties, create_products
from users import create_users, finish_configuration


def seed(config_file, book_file, today):
    config = proteus_config.set_trytond(database='tryton', user='admin', config_file=config_file)
    company, country = create_company(config)
    accounts = create_chart(company)
    # A sale quoted late in December may be invoiced in January.
    for year in (today.year - 1, today.year, today.year + 1):
        create_fiscal_year(company, year)
    tax = create_tax(company, accounts)
    method = create_payment_method(company, accounts)
    terms = create_terms(config, (14, 30, 60))
    product = create_products(accounts, tax)
    parties = create_parties(CUSTOMERS, country, terms)
    create_documents(CUSTOMERS, parties, product, terms, method, today)
    create_users(company)
    finish_configuration()
    write_book(book_file, today)


if __name__ == '__main__':
    seed(sys.argv[1], sys.argv[2], dt.date.fromisoformat(sys.argv[3]))
