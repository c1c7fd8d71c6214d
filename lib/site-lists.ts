/**
 * What the reader's two lists say of a site. An entry holds for its host and for every host below it ("example.org" for
 * "www.example.org"); where entries of both lists hold, the longer one knows the site better, and of two alike "off"
 * counts. Without the schema of the settings, since the page script needs it too and has to stay small.
 */
export function siteVerdict(on: readonly unknown[], off: readonly unknown[], host: string): 'on' | 'off' | '' {
  const [forIt, againstIt] = [closest(on, host), closest(off, host)];
  if (againstIt > 0 && againstIt >= forIt) return 'off';
  return forIt > 0 ? 'on' : '';
}

/** Length of the longest entry that holds for the host, and one more: files have the empty host. 0 when none does. */
function closest(sites: readonly unknown[], host: string): number {
  let longest = 0;
  for (const site of sites)
    if (typeof site === 'string' && (site === host || (site !== '' && host.endsWith(`.${site}`))))
      longest = Math.max(longest, site.length + 1);
  return longest;
}
