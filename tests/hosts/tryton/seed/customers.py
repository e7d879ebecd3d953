"""The invented customers of the Tryton test host: who they are, what they may owe, what they did.

VAT ids are from a range that is not issued and have a valid check digit. Amounts are euros excluding VAT;
days count back from the day of the seed.
"""
from dataclasses import dataclass, field


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
    is_large: bool = False
    # (days ago, amount): posted and not paid; negative is a credit note.
    open: tuple = ()
    # (days ago, amount, days paid after the due date; negative is early)
    paid: tuple = ()
    # (days ago, amount): part payment of the first open invoice.
    part_payment: tuple | None = None
    # Amounts of confirmed sales that are not invoiced.
    orders: tuple = ()

    @property
    def email(self):
        return f"administratie@{self.code.lower()}.example"


CUSTOMERS = (
    # A limit of 5,000 and moderate open items, nothing overdue: 1,452.00 open, so 3,548.00 of room.
    Customer("K1001", "Timmerfabriek De Linde B.V.", "NL999960003B01", "Lindelaan 8", "7311 GR", "Apeldoorn", 5000, 30,
             open=((12, 1200),), paid=((75, 900, -1), (120, 1100, 2), (160, 700, 0))),
    # Large: at most 30 days, whatever the quote says.
    Customer("K1002", "Warenhuis De Gouden Sleutelbos N.V.", "NL999960416B01", "Grote Markt 1", "2511 BG", "Den Haag", 40000, 30, is_large=True,
             open=((20, 6000), (8, 3500)), paid=((70, 5000, 3), (105, 4200, 5), (140, 6100, 2))),
    Customer("K1003", "Scheepswerf Noorderdok B.V.", "NL999960829B01", "Dokweg 44", "8861 KA", "Harlingen", 12000, 30,
             open=((25, 2400), (5, 1800)), paid=((90, 2000, 0), (125, 1600, 1)), orders=(1500,)),
    # 41 days overdue.
    Customer("K1004", "Garage De Zwaluwhoek V.O.F.", "NL999961238B01", "Industrieweg 12", "9203 ZL", "Drachten", 4000, 14,
             open=((55, 1250), (6, 400)), paid=((95, 500, 12), (150, 450, 20))),
    Customer("K1005", "Bloemenexport Rozenhof B.V.", "NL999961640B01", "Veilingpad 3", "1431 GB", "Aalsmeer", 15000, 30,
             open=((18, 3200), (9, -300)), paid=((80, 2800, 4), (115, 3000, 6))),
    # Over its limit.
    Customer("K1006", "Dakdekkersbedrijf Leistroom B.V.", "NL999962462B01", "Pannenstraat 21", "5701 PH", "Helmond", 2500, 14,
             open=((13, 1500), (4, 1100)), paid=((60, 800, 9), (100, 950, 11))),
    Customer("K1007", "Praktijk Morgenzon", "NL999962875B01", "Parklaan 15", "6821 HZ", "Arnhem", 2000, 14,
             open=((7, 350),), paid=((65, 300, 0),)),
    Customer("K1008", "Zuivelhandel De Polder B.V.", "NL999963284B01", "Ringdijk 80", "1462 HJ", "Middenbeemster", 20000, 30,
             open=((22, 4100), (11, 2700)), paid=((85, 3900, -2), (118, 4300, -3), (150, 3700, -2))),
    # Half of its oldest invoice is paid.
    Customer("K1009", "Meubelatelier Krul B.V.", "NL999963697B01", "Werfkade 6", "3311 AS", "Dordrecht", 8000, 30,
             open=((28, 2000), (10, 900)), part_payment=(3, 1210), paid=((92, 1500, 5),)),
    # No limit in the books.
    Customer("K1010", "Reisbureau Horizon B.V.", "NL999964100B01", "Stationsweg 2", "6041 AA", "Roermond", None, 14,
             open=((9, 600),), paid=((72, 400, 1), (110, 550, 3))),
    Customer("K1011", "Transportbedrijf Van Gelre B.V.", "NL999964513B01", "Havenstraat 99", "4201 KR", "Gorinchem", 10000, 60,
             open=((45, 3000), (15, 2200)), paid=((130, 2600, 8), (165, 2100, 6))),
    Customer("K1012", "Uitgeverij Witte Raaf B.V.", "NL999964926B01", "Drukkersgracht 5", "2311 CE", "Leiden", 6000, 30,
             paid=((68, 750, 0), (99, 820, -1))),
    Customer("K1013", "Camping Duinrand B.V.", "NL999965335B01", "Zeeweg 200", "1901 NZ", "Castricum", 5000, 30,
             open=((44, 480),), paid=((102, 1000, 2),)),
    # Two of one name.
    Customer("K1014", "Installatiebedrijf Zwanenveld B.V.", "NL999965748B01", "Kanaalweg 31", "7411 AB", "Deventer", 7500, 30,
             open=((16, 1300),), paid=((78, 1100, 3),)),
    Customer("K1015", "Installatiebedrijf Zwanenveld B.V.", "NL999966157B01", "Molenstraat 4", "4811 JJ", "Breda", 3000, 14,
             open=((12, 800),), paid=((66, 700, 15),)),
)
