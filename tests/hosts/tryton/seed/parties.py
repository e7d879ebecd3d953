"""Customers and products in Tryton."""
from decimal import Decimal

from proteus import Model

LARGE = 'Grootbedrijf'
# Sole traders and partners: people who answer for the debt themselves.
PERSON = 'Natuurlijk persoon'
INDUSTRY = 'SBI '

PRODUCTS = (('Werkbank', 480), ('Magazijnstelling', 250), ('Montage per uur', 75), ('Maatwerk', 1000))


def create_products(accounts, tax):
    category = Model.get('product.category')(name='Handelswaar', accounting=True)
    category.account_revenue = accounts['revenue']
    category.account_expense = accounts['expense']
    category.customer_taxes.append(tax)
    category.save()
    unit, = Model.get('product.uom').find([('symbol', '=', 'u')])
    Template = Model.get('product.template')
    for name, price in PRODUCTS:
        template = Template(name=name, default_uom=unit, type='service', list_price=Decimal(price), salable=True, account_category=category)
        template.save()
    product, = Model.get('product.product').find([('name', '=', 'Maatwerk')])
    return product


def create_parties(customers, country, terms):
    categories = create_categories(customers)
    dutch, = Model.get('ir.lang').find([('code', '=', 'nl')])
    Party = Model.get('party.party')
    parties = [new_party(Party, customer, country, terms, dutch, categories) for customer in customers]
    Party.save(parties)
    return {party.code: party for party in parties}


def create_categories(customers):
    names = [LARGE, PERSON, *{f'{INDUSTRY}{customer.sbi}' for customer in customers}]
    Category = Model.get('party.category')
    categories = [Category(name=name) for name in names]
    Category.save(categories)
    return {category.name: category.id for category in categories}


def new_party(Party, customer, country, terms, dutch, categories):
    party = Party(name=customer.name, code=customer.code, lang=dutch)
    address = party.addresses[0] if party.addresses else party.addresses.new()
    address.street, address.postal_code, address.city, address.country = customer.street, customer.postcode, customer.city, country
    party.contact_mechanisms.new(type='email', value=customer.email)
    party.identifiers.new(type='eu_vat', code=customer.vat)
    party.customer_payment_term = terms[customer.term]
    if customer.limit is not None:
        party.credit_limit_amount = Decimal(customer.limit)
    names = [f'{INDUSTRY}{customer.sbi}', *([LARGE] if customer.is_large else []), *([PERSON] if customer.is_person else [])]
    for name in names:
        # A record of its own each time: proteus lets one belong to one party alone.
        party.categories.append(Model.get('party.category')(categories[name]))
    return party
