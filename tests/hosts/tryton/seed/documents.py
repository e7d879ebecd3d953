"""Invoices, payments and orders of the customers, with dates relative to the day of the seed."""
import datetime as dt
from decimal import Decimal

from proteus import Model, Wizard


def create_documents(customers, parties, product, terms, method, today):
    invoices = [invoice for customer in customers for invoice in draft_invoices(customer, parties, product, terms, today)]
    # Numbers are handed out in order of date, so the invoices have to be posted in that order.
    invoices.sort(key=lambda draft: draft['invoice'].invoice_date)
    Invoice = Model.get('account.invoice')
    records = [draft['invoice'] for draft in invoices]
    Invoice.save(records)
    for record in records:
        # Tryton asks whether an invoice that is due already is really meant. Asked during the run, each would start it anew.
        confirm_warning(f'invoice_payment_term_{record.id}')
    Invoice.click(records, 'post')
    for draft in invoices:
        for amount, paid_on in draft['payments']:
            pay(draft['invoice'], amount, paid_on, method)
    create_orders(customers, parties, product, today)


def draft_invoices(customer, parties, product, terms, today):
    drafts = []
    for days_ago, amount in customer.open:
        drafts.append({'invoice': new_invoice(customer, parties, product, terms, amount, today - dt.timedelta(days=days_ago)), 'payments': []})
    if customer.part_payment:
        days_ago, amount = customer.part_payment
        drafts[0]['payments'].append((Decimal(amount), today - dt.timedelta(days=days_ago)))
    for days_ago, amount, days_late in customer.paid:
        invoiced_on = today - dt.timedelta(days=days_ago)
        paid_on = invoiced_on + dt.timedelta(days=customer.term + days_late)
        drafts.append({'invoice': new_invoice(customer, parties, product, terms, amount, invoiced_on), 'payments': [(None, paid_on)]})
    return drafts


def new_invoice(customer, parties, product, terms, amount, invoiced_on):
    invoice = Model.get('account.invoice')(type='out', party=parties[customer.code], invoice_date=invoiced_on, payment_term=terms[customer.term])
    line = invoice.lines.new()
    line.product = product
    line.quantity = 1 if amount > 0 else -1
    line.unit_price = Decimal(abs(amount))
    return invoice


def pay(invoice, amount, paid_on, method):
    """Pays an invoice, in part when an amount is given."""
    wizard = Wizard('account.invoice.pay', [invoice])
    wizard.form.payment_method = method
    wizard.form.date = paid_on
    wizard.form.amount = invoice.amount_to_pay if amount is None else amount
    wizard.execute('choice')
    if wizard.state != wizard.end_state:  # asked what to do with the rest
        wizard.form.type = 'partial'
        wizard.execute('pay')


def create_orders(customers, parties, product, today):
    sequence, = Model.get('ir.sequence').find([('sequence_type.name', '=', 'Sale')])
    sequence.prefix = 'V'
    sequence.save()
    Sale = Model.get('sale.sale')
    for customer in customers:
        for amount in customer.orders:
            sale = Sale(party=parties[customer.code], sale_date=today - dt.timedelta(days=2))
            line = sale.lines.new()
            line.product = product
            line.quantity = 1
            line.unit_price = Decimal(amount)
            sale.click('quote')
            sale.click('confirm')


def confirm_warning(name):
    """Answers a warning as the client does when a user presses Yes."""
    user, = Model.get('res.user').find([('login', '=', 'admin')])
    Model.get('res.user.warning')(user=user, name=name, always=False).save()
