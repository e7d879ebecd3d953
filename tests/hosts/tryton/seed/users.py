"""The people who log in. A password may not be the login, whatever the configuration says."""
from proteus import Model

LEDGER = ('Sales', 'Account', 'Party Administration')
# Login, name, language, groups. The third sees no ledger, the fourth nothing but who the customers are.
USERS = (
    ('sales', 'Sam Sales', 'en', LEDGER),
    ('verkoop', 'Vera Verkoop', 'nl', LEDGER),
    ('binnendienst', 'Bas Binnendienst', 'nl', ('Sales',)),
    ('stagiair', 'Sofie Stagiair', 'nl', ()),
)


def create_users(company):
    Company, Group, Lang, User = (Model.get(name) for name in ('company.company', 'res.group', 'ir.lang', 'res.user'))
    for login, name, language, groups in USERS:
        user = User(name=name, login=login, password=f'{login}-geheim')
        user.language, = Lang.find([('code', '=', language)])
        user.groups.extend(Group.find([('name', 'in', groups)]))
        user.companies.append(Company(company.id))
        user.company = company
        user.save()


def finish_configuration():
    """Without this the first page of every user is the module configuration wizard."""
    Item = Model.get('ir.module.config_wizard.item')
    for item in Item.find([('state', '=', 'open')]):
        item.state = 'done'
        item.save()
