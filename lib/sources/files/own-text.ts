/** V8 makes a slice of this length or more a window on the string it was cut from. */
const SHORTEST_WINDOW = 13;

/**
 * A copy that does not keep the chunk alive from which the text was cut. Without it every kept name would hold 64 kB of the file,
 * and memory would grow with the file instead of with what is known of debtors.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_WINDOW ? text : ` ${text}`.slice(1);
}
