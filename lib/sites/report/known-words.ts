/**
 * Words that addresses and hooks of business applications are made of. Only these are told of a page: any other may be somebody's name,
 * even in an address or a test hook.
 */
const KNOWN =
  'account accounts action active actions address amount amounts app area bar base bill billing body box btn button card cell city client clients code ' +
  'col column comm commande company companies compta contact contacts container content control country crm currency custom customer customers data date ' +
  'deal deals debtor detail details dialog display docs document drawer due edit element email en entity estimate estimates excl facture field fields form ' +
  'fr frame grand group head header hidden highlight html iban id incl index info input invoice invoices item items key label layout lead leads left legal ' +
  'line lines link list lookup main menu meta modal model module name nav net new nl note number object objects odoo offer opportunities opportunity order ' +
  'orders org organization overview page pages pane panel party payment person php phone pipeline postal preview price product profile propal property ' +
  'quotation quotations quote quotes record records ref relation right role root row rows sale sales search section select selected shell sidebar site ' +
  'societe sub subtotal summary tab table tabs tax term terms text title toolbar top total totals type unit untaxed user valid value vat view views web ' +
  'website widget window wrapper zip';
const WORDS = new Set(KNOWN.split(' '));

/** The text with everything but known words and separators put as an asterisk: `quote-12-jansen` becomes `quote-*`. */
export function knownWords(text: string): string {
  return text
    .slice(0, 120)
    .split(/([^\p{L}\p{N}]+)/u)
    .map((part, at) => (at % 2 === 1 ? part.replace(/[^-_./:#]/gu, '') : knownPart(part)))
    .join('')
    .replace(/\*(?:[-_.:]?\*)+/gu, '*');
}

const knownPart = (part: string): string => (part === '' || areKnown(part) ? part : '*');

/** `accountName` is two words. */
const areKnown = (part: string): boolean => part.split(/(?=\p{Lu})/u).every((word) => WORDS.has(word.toLowerCase()));
