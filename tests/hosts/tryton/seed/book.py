"""The open-items file, read back from Tryton's own records: nothing in it comes from the seed's tables."""
import csv

from proteus import Model
from parties import INDUSTRY, LARGE, PERSON

COLUMNS = (
    'debtor_number', 'name', 'vat_id', 'registration_number', 'iban', 'email', 'street', 'postcode', 'city', 'country', 'credit_limit', 'term_days',
    'buyer_size', 'buyer_kind', 'industry', 'invoice', 'invoice_date', 'due_date', 'amount', 'open', 'currency', 'paid_on', 'kind', 'disputed', 'as_of',
)


def write_book(path, today):
    with open(path, 'w', newline='', encoding='utf-8') as file:
        writer = csv.DictWriter(file, COLUMNS, restval='')
        writer.writeheader()
        for party in Model.get('party.party').find([('code', 'like', 'K%')], order=[('code', 'ASC')]):
            identity = {**identity_of(party), 'as_of': today.isoformat()}
            for row in [*invoice_rows(party), *order_rows(party)]:
                writer.writerow({**identity, **row})


def identity_of(party):
    address, = party.addresses
    term = party.customer_payment_term
    categories = [category.name for category in party.categories]
    industries = [name.removeprefix(INDUSTRY) for name in categories if name.startswith(INDUSTRY)]
    return {
        'debtor_number': party.code,
        'name': party.name,
        'vat_id': party.tax_identifier.code,
        'email': party.email,
        'street': address.street,
        'postcode': address.postal_code,
        'city': address.city,
        'country': address.country.code,
        'credit_limit': '' if party.credit_limit_amount is None else euros(party.credit_limit_amount),
        'term_days': term.lines[0].relativedeltas[0].days if term else '',
        'buyer_size': 'large' if LARGE in categories else 'other',
        'buyer_kind': 'person' if PERSON in categories else 'business',
        'industry': industries[0] if industries else '',
    }


def invoice_rows(party):
    invoices = Model.get('account.invoice').find(
        [('party', '=', party.id), ('type', '=', 'out'), ('state', 'in', ['posted', 'paid'])], order=[('invoice_date', 'ASC')])
    for invoice in invoices:
        yield {
            'kind': 'credit-note' if invoice.total_amount < 0 else 'invoice',
            'invoice': invoice.number,
            'invoice_date': invoice.invoice_date.isoformat(),
            'due_date': max(line.maturity_date for line in invoice.lines_to_pay).isoformat(),
            'amount': euros(invoice.total_amount),
            'open': euros(invoice.amount_to_pay),
            'currency': invoice.currency.code,
            'paid_on': invoice.reconciled.isoformat() if invoice.reconciled else '',
        }


def order_rows(party):
    sales = Model.get('sale.sale').find([('party', '=', party.id), ('state', 'in', ['confirmed', 'processing'])])
    for sale in sales:
        invoiced = sum(invoice.total_amount for invoice in sale.invoices if invoice.state in ('posted', 'paid'))
        still_open = sale.total_amount - invoiced
        if still_open > 0:
            yield {
                'kind': 'order',
                'invoice': sale.number,
                'invoice_date': sale.sale_date.isoformat(),
                'amount': euros(sale.total_amount),
                'open': euros(still_open),
                'currency': sale.currency.code,
            }


def euros(amount):
    return f'{amount:.2f}'
