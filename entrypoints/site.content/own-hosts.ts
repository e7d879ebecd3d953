/** The elements that this script put in the page itself: their coming in says nothing about the page. */
export const ownHosts = new WeakSet<Node>();
