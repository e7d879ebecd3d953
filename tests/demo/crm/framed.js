/** Draws the CRM in a frame, as suites do that grew around an older application: the address bar tells nothing of the record. */
const frame = document.querySelector('iframe');
frame.src = `/crm/?lang=en${new URLSearchParams(location.search).get('route') ?? ''}`;
