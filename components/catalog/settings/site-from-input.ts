/** The site that a reader means by an address or a name: its host, without "www."; null where there is none in it. */
export function siteFromInput(input: string): string | null {
  const typed = input.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (typed === '' || /\s/.test(typed) || !URL.canParse(address)) return null;
  const { hostname, protocol } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  const host = hostname.replace(/^www\./, '').replace(/\.$/, '');
  return host.includes('.') || host === 'localhost' ? host : null;
}
