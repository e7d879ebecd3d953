/** Whether a part of an address is the id of a record, by its looks: it holds a figure, and is no version and no file. */
export const isRecordId = (part: string): boolean => /\d/.test(part) && !/^(v\d{1,2}|.*\.(html?|php|aspx?|jsp))$/i.test(part);
