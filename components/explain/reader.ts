/** For whom the page is: the customer, or ourselves with everything that is kept. */
export type Reader = 'customer' | 'us';
