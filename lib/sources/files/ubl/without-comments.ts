const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** XML in which nothing is taken for an element that was only remarked; one that does not end reaches to the end. Lines stay where they are. */
export const withoutComments = (xml: string): string =>
  xml.replace(COMMENT, (comment) => '\n'.repeat(comment.split('\n').length - 1));
