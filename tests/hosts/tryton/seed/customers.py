"""The invented customers of the Tryton test host: who they are, what they may owe, what they did.

VAT ids are from a range that is not issued and have a valid check digit. Amounts are euros excluding VAT;
days count back from the day of the seed.
"""
from dataclasses import dataclass


def monthly(amounts, days_late, months=8, newest=75):
    """Paid invoices, one a month: (days ago, amount, days paid after the due date; negative is early), each list in turn."""
    return tuple((newest + 30 * month, amounts[month % len(amounts)], days_late[month % len(days_late)]) for month in range(months))


@dataclass(frozen=True)
class Customer:
    code: str
    name: str
    vat: str
    street: str
    postcode: str
    city: str
    limit: int | None
    term: int
    sbi: str
    is_large: bool = False
    is_person: bool = False
    # (days ago, amount): posted and not paid; negative is a credit note.
    open: tuple = ()
    # As `monthly` gives them.
    paid: tuple = ()
    # (days ago, amount): part payment of the first open invoice.
    part_payment: tuple | None = None
    # Amounts of confirmed sales that are not invoiced.
    orders: tuple = ()

    @property
    def email(self):
        return f"administratie@{self.code.lower()}.example"


# No bureau tells of any of them: books alone make nobody better than class B.
CUSTOMERS = (
    # Class B with a limit of 5,000 and moderate open items, nothing overdue: 1,452.00 open, so 3,548.00 of room.
    Customer("K1001", "Timmerfabriek De Linde B.V.", "NL999960003B01", "Lindelaan 8", "7311 GR", "Apeldoorn", 5000, 30, "16.23",
             open=((12, 1200),), paid=monthly((2400, 3100, 2700), (-1, 2, 0))),
    # Large: at most 30 days, whatever the quote says.
    Customer("K1002", "Warenhuis De Gouden Sleutelbos N.V.", "NL999960416B01", "Grote Markt 1", "2511 BG", "Den Haag", 40000, 30, "47.19",
             is_large=True, open=((20, 6000), (8, 3500)), paid=monthly((21000, 24200, 26100), (3, 5, 2))),
    Customer("K1003", "Scheepswerf Noorderdok B.V.", "NL999960829B01", "Dokweg 44", "8861 KA", "Harlingen", 12000, 30, "30.11",
             open=((25, 2400), (5, 1800)), paid=monthly((7000, 6600), (0, 1), months=3), orders=(1500,)),
    # 41 days overdue, by partners who answer for it themselves.
    Customer("K1004", "Garage De Zwaluwhoek V.O.F.", "NL999961238B01", "Industrieweg 12", "9203 ZL", "Drachten", 4000, 14, "45.20",
             is_person=True, open=((55, 1250), (6, 400)), paid=monthly((500, 450), (12, 20), newest=95, months=4)),
    Customer("K1005", "Bloemenexport Rozenhof B.V.", "NL999961640B01", "Veilingpad 3", "1431 GB", "Aalsmeer", 15000, 30, "46.22",
             open=((18, 3200), (9, -300)), paid=monthly((8800, 9000), (4, 6), months=3)),
    # Over its limit.
    Customer("K1006", "Dakdekkersbedrijf Leistroom B.V.", "NL999962462B01", "Pannenstraat 21", "5701 PH", "Helmond", 2500, 14, "43.91",
             open=((13, 1500), (4, 1100)), paid=monthly((800, 950), (9, 11), newest=60, months=3)),
    # New, with a single invoice behind it.
    Customer("K1007", "Praktijk Morgenzon", "NL999962875B01", "Parklaan 15", "6821 HZ", "Arnhem", 2000, 14, "86.91",
             is_person=True, open=((7, 350),), paid=monthly((300,), (0,), newest=65, months=1)),
    Customer("K1008", "Zuivelhandel De Polder B.V.", "NL999963284B01", "Ringdijk 80", "1462 HJ", "Middenbeemster", 20000, 30, "46.33",
             open=((22, 4100), (11, 2700)), paid=monthly((13900, 14300, 13700), (-2, -3, -2))),
    # Half of its oldest invoice is paid.
    Customer("K1009", "Meubelatelier Krul B.V.", "NL999963697B01", "Werfkade 6", "3311 AS", "Dordrecht", 8000, 30, "31.01",
             open=((28, 2000), (10, 900)), part_payment=(3, 1210), paid=monthly((4500,), (5,), months=2)),
    # No limit in the books: the advised one counts.
    Customer("K1010", "Reisbureau Horizon B.V.", "NL999964100B01", "Stationsweg 2", "6041 AA", "Roermond", None, 14, "79.11",
             open=((9, 600),), paid=monthly((1400, 1550), (1, 3), months=3)),
    Customer("K1011", "Transportbedrijf Van Gelre B.V.", "NL999964513B01", "Havenstraat 99", "4201 KR", "Gorinchem", 10000, 60, "49.41",
             open=((45, 3000), (15, 2200)), paid=monthly((5600, 5100), (8, 6), newest=130, months=3)),
    Customer("K1012", "Uitgeverij Witte Raaf B.V.", "NL999964926B01", "Drukkersgracht 5", "2311 CE", "Leiden", 6000, 30, "58.11",
             paid=monthly((3750, 3820), (0, -1), newest=68, months=2)),
    Customer("K1013", "Camping Duinrand B.V.", "NL999965335B01", "Zeeweg 200", "1901 NZ", "Castricum", 5000, 30, "55.30",
             open=((44, 480),), paid=monthly((1000,), (2,), newest=102, months=2)),
    # Two of one name.
    Customer("K1014", "Installatiebedrijf Zwanenveld B.V.", "NL999965748B01", "Kanaalweg 31", "7411 AB", "Deventer", 7500, 30, "43.22",
             open=((16, 1300),), paid=monthly((4100, 3700), (3, 1), newest=78, months=2)),
    Customer("K1015", "Installatiebedrijf Zwanenveld B.V.", "NL999966157B01", "Molenstraat 4", "4811 JJ", "Breda", 3000, 14, "43.22",
             open=((12, 800),), paid=monthly((700,), (25,), newest=66, months=2)),
)
