/** Ourselves, as a letter names us. Null: not known; the letter then leaves it out. */
export interface Sender {
  /** Of our company. */
  readonly name: string;
  /** The person who signs. */
  readonly signer: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly iban: string | null;
  /** Lines of our address, top first. */
  readonly address: readonly string[];
}

/** To whom a letter goes. */
export interface Addressee {
  readonly name: string;
  /** The person there, as it is greeted. */
  readonly contact: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: readonly string[];
}

export interface Correspondents {
  readonly sender: Sender;
  readonly customer: Addressee;
}
