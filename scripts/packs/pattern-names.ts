/**
 * Names of patterns as cards list them beside other people's claims, where the research's own is a verdict on whoever
 * speaks, or takes for settled what the pattern only asks.
 */
export const patternNames: Record<string, string> = {
  'civilian-as-fighter': 'Whether the dead were fighters',
  'classified-evidence': 'Evidence that is not public',
  'crackdown-cover': 'Threat named beside a crackdown',
  'external-blame': 'Cause placed abroad',
  'flight-as-rebellion': 'Flight counted as rebellion',
  'grand-aims': 'Aim taken for a plan',
  'identification-by-appearance': 'Origin concluded from looks',
  'membership-by-ethnicity': 'Ethnic origin taken for membership',
  'opaque-analysis': 'Sources not shown',
  'outlier-number': 'Large number, one source',
  'presupposed-claim': 'Claim taken for granted',
  'provocation-suspicion': 'Suspicion of a staged event',
  'quote-drift': 'Quote given to another speaker',
  'repeat-kill': 'Same rank reported killed before',
  'self-serving-assertion': 'The speaker has a stake in it',
  'single-origin': 'Many reports, one origin',
  'statement-against-interest': 'Speaks against its own interest',
  'uncritical-uptake': 'Repeated without a check',
  'vague-quantity': 'Quantity without a figure',
};
