"""The selling company: currency, chart of accounts, fiscal years, tax, payment method. Follows Tryton's own test set-up."""
import datetime as dt
from decimal import Decimal

from proteus import Model, Wizard


def create_company(config):
    euro = Model.get('currency.currency')(name='Euro', symbol='€', code='EUR', numeric_code='978', rounding=Decimal('0.01'), digits=2)
    rate = euro.rates.new()
    rate.date = dt.date(2000, 1, 1)
    rate.rate = Decimal(1)
    euro.save()
    country = Model.get('country.country')(name='Nederland', code='NL', code3='NLD', code_numeric='528')
    country.save()
    party = Model.get('party.party')(name='Brug & Kade Handel B.V.', code='EIGEN')
    party.save()
    wizard = Wizard('company.company.config')
    wizard.execute('company')
    wizard.form.party = party
    wizard.form.currency = euro
    wizard.execute('add')
    User = Model.get('res.user')
    config._context = User.get_preferences(True, {})
    company, = Model.get('company.company').find()
    return company, country


def create_chart(company):
    Account = Model.get('account.account')
    data, = Model.get('ir.model.data').find([('module', '=', 'account'), ('fs_id', '=', 'account_template_root_en')])
    template = Model.get('account.account.template')(data.db_id)
    wizard = Wizard('account.create_chart')
    wizard.execute('account')
    wizard.form.account_template = template
    wizard.form.company = company
    wizard.execute('create_account')

    def find(*condition):
        account, = Account.find([condition, ('company', '=', company.id)], limit=1)
        return account

    wizard.form.account_receivable = find('type.receivable', '=', True)
    wizard.form.account_payable = find('type.payable', '=', True)
    wizard.execute('create_properties')
    return {
        'revenue': find('type.revenue', '=', True),
        'expense': find('type.expense', '=', True),
        'cash': find('name', '=', 'Main Cash'),
        'tax': find('name', '=', 'Main Tax'),
    }


def create_fiscal_year(company, year):
    Sequence, Strict = Model.get('ir.sequence'), Model.get('ir.sequence.strict')
    SequenceType = Model.get('ir.sequence.type')
    move_type, = SequenceType.find([('name', '=', 'Account Move')])
    invoice_type, = SequenceType.find([('name', '=', 'Invoice')])
    moves = Sequence(name=str(year), sequence_type=move_type, company=company)
    moves.save()
    numbers = Strict(name=str(year), sequence_type=invoice_type, company=company, prefix=f'F{year}-', padding=4)
    numbers.save()
    fiscal_year = Model.get('account.fiscalyear')(name=str(year), company=company)
    fiscal_year.start_date = dt.date(year, 1, 1)
    fiscal_year.end_date = dt.date(year, 12, 31)
    fiscal_year.post_move_sequence = moves
    sequences, = fiscal_year.invoice_sequences
    for name in ('out_invoice', 'out_credit_note', 'in_invoice', 'in_credit_note'):
        setattr(sequences, f'{name}_sequence', numbers)
    fiscal_year.save()
    fiscal_year.click('create_period')


def create_tax(company, accounts):
    tax = Model.get('account.tax')(name='BTW 21%', description='BTW 21%', type='percentage', rate=Decimal('.21'), company=company)
    tax.invoice_account = accounts['tax']
    tax.credit_note_account = accounts['tax']
    tax.save()
    return tax


def create_payment_method(company, accounts):
    journal, = Model.get('account.journal').find([('type', '=', 'cash')], limit=1)
    method = Model.get('account.invoice.payment.method')(name='Bank', company=company, journal=journal)
    method.credit_account = accounts['cash']
    method.debit_account = accounts['cash']
    method.save()
    return method


def create_terms(config, days):
    """Payment terms with a name in English and in Dutch, as a Dutch company with foreign staff has them."""
    terms = {}
    Term = Model.get('account.invoice.payment_term')
    for number in days:
        term = Term(name=f'{number} days')
        line = term.lines.new()
        line.type = 'remainder'
        delta, = line.relativedeltas
        delta.days = number
        term.save()
        terms[number] = term
    with config.set_context(language='nl'):
        for number, term in terms.items():
            Term.write([term.id], {'name': f'{number} dagen'}, config.context)
    return terms
