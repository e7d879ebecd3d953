/** Draws the CRM in a frame, as suites do that grew around an older application: the address bar tells nothing of the record. */
const frame = document.querySelector('iframe');
const asked = new URLSearchParams(location.search);
frame.src = `/crm/${asked.get('face') === 'plain' ? 'plain.html' : ''}?lang=en${asked.get('route') ?? ''}`;
