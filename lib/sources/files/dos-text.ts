/** The upper half of code page 850 (IBM), in which programs of DOS and consoles write western Europe; 437 has the same letters. */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈ€ÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
const FIRST = 0x80;
/** Letters there, and in Windows-1252 signs that do not stand behind a letter. */
const BEHIND_LETTER: ReadonlySet<number> = new Set([0x81, 0x82, 0x83, 0x84, 0x86, 0x87, 0x88, 0x89, 0x8b, 0x8d, 0x90]);
/** The same between two letters. */
const BETWEEN_LETTERS: ReadonlySet<number> = new Set([0x85, 0x91, 0x93, 0x94, 0x95, 0x98, 0x9b, 0xa0, 0xa1, 0xa2, 0xa3, 0xa4]);
/** From here on, letters of Windows-1252. */
const WINDOWS = 0xc0;

export function dosText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < FIRST ? String.fromCharCode(byte) : UPPER[byte - FIRST];
  return text;
}

/** Whether bytes that are no UTF-8 are of DOS rather than of Windows, as far as what stands in words tells. */
export function isDosText(bytes: Uint8Array): boolean {
  let [dos, windows] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < FIRST) continue;
    const [before, after] = [isLetter(bytes[at - 1]), isLetter(bytes[at + 1])];
    if (byte >= WINDOWS && (before || after)) windows++;
    if ((before && BEHIND_LETTER.has(byte)) || (before && after && BETWEEN_LETTERS.has(byte))) dos++;
  }
  return dos > windows;
}

const isLetter = (byte = 0): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
