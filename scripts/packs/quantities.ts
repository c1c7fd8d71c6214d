import type { Claim } from '../../lib/catalog/schema/claim.ts';

type Quantity = NonNullable<Claim['quantity']>;

const of = (min: number, max: number, unit: string, scope = ''): Quantity => ({ min, max, unit, scope });

/** Numbers that claims state, by research id. */
export const quantities: Record<string, Quantity> = {
  S034: of(400, 400, 'people', 'citizens of Kyrgyzstan in training'),
  S035: of(200, 200, 'people', 'young ethnic Uzbeks, 2010'),
  S056: of(2000, 2000, 'fighters', 'in the Taleban emirate'),
  S057: of(1000, 1000, 'fighters', 'escaped to Waziristan'),
  S059: of(600, 600, 'fighters', 'in the Taleban emirate'),
  S080: of(3, 3, 'kills', 'of the top commander, since April 2011'),
  S090: of(87, 87, 'dead', 'in the preceding year'),
  S091: of(64, 64, 'dead', 'Afghans among the 87'),
  S094: of(3, 3, 'attackers', 'two Uzbeks and one Kyrgyz'),
  S169: of(80, 80, 'fighters', 'under one commander in Burkah'),
  S171: of(9, 9, 'provinces', 'northern Afghanistan'),
  S190: of(3000, 3000, 'people', 'Uzbeks in Waziristan'),
};
