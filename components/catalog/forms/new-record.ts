import type { RecordOf, TableName } from '../../../lib/catalog/schema/pack.ts';

const empty: { [T in TableName]: RecordOf<T> } = {
  labels: {
    id: '',
    name: '',
    kind: 'armed-group',
    gist: '',
    aliases: [],
    relations: [],
    assessments: [],
    sameAs: [],
    note: '',
    provenance: [],
  },
  claims: {
    id: '',
    statement: '',
    kind: 'other',
    labels: [],
    date: '',
    place: '',
    reports: [],
    gradeHistory: [],
    note: '',
    provenance: [],
  },
  sources: { id: '', name: '', aliases: [], type: 'media', interests: [], assessments: [], note: '', provenance: [] },
  patterns: {
    id: '',
    name: '',
    side: 'weakness',
    standardTerm: '',
    definition: '',
    question: '',
    cues: {},
    caution: '',
    assessments: [],
    provenance: [],
  },
};

/** An empty record of a table, for a form to fill. */
export function newRecord<T extends TableName>(table: T): RecordOf<T> {
  return structuredClone(empty[table]);
}
