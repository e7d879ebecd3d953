"""The people who log in. A password may not be the login, whatever the configuration says."""
from proteus import Model

USERS = (('sales', 'Sam Sales', 'en'), ('verkoop', 'Vera Verkoop', 'nl'))
GROUPS = ('Sales', 'Account', 'Party Administration')


def create_users(company):
    Company, Group, Lang, User = (Model.get(name) for name in ('company.company', 'res.group', 'ir.lang', 'res.user'))
    for login, name, language in USERS:
        user = User(name=name, login=login, password=f'{login}-geheim')
        user.language, = Lang.find([('code', '=', language)])
        user.groups.extend(Group.find([('name', 'in', GROUPS)]))
        user.companies.append(Company(company.id))
        user.company = company
        user.save()


def finish_configuration():
    """Without this the first page of every user is the module configuration wizard."""
    Item = Model.get('ir.module.config_wizard.item')
    for item in Item.find([('state', '=', 'open')]):
        item.state = 'done'
        item.save()
