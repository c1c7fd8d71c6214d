import * as v from 'valibot';
import type { CardView } from './card-view.ts';
import { IdSchema } from './catalog/schema/terms.ts';
import { MAX_ADDRESS_CHARS, MAX_PAGE_BLOCKS, MAX_PAGE_CHARS } from './limits.ts';
import type { PageReport } from './page-report.ts';
import type { EvidenceState } from './weigh/track-record.ts';

/**
 * Every message between the contexts. Each is validated where it is received, because a compromised
 * page process can send anything; replies carry a sentence instead of an exception, since errors do not
 * survive structured cloning alike in all browsers.
 */

const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const SpanSchema = v.object({ start: Offset, end: Offset });

const PageTextSchema = v.object({
  title: v.pipe(v.string(), v.maxLength(2000)),
  lang: v.pipe(v.string(), v.maxLength(40)),
  text: v.pipe(v.string(), v.maxLength(MAX_PAGE_CHARS)),
  blocks: v.pipe(
    v.array(
      v.object({
        start: Offset,
        end: Offset,
        role: v.picklist(['heading', 'paragraph', 'list-item', 'quote', 'caption', 'other']),
        lang: v.optional(v.pipe(v.string(), v.maxLength(40))),
      }),
    ),
    v.maxLength(MAX_PAGE_BLOCKS),
  ),
  url: v.optional(v.pipe(v.string(), v.maxLength(MAX_ADDRESS_CHARS))),
});

/** A path of the catalog page, perhaps with words to search a list for. */
const CatalogPathSchema = v.pipe(v.string(), v.maxLength(1000), v.regex(/^\/[\w/.-]*(?:\?search=[\w.!~*'()%-]*)?$/));

/** To the background. */
export const ToBackgroundSchema = v.variant('type', [
  /** Page script: here is the text that the gate let through; which marks belong in it? → `PageMarks` */
  v.object({
    type: v.literal('read-page'),
    page: PageTextSchema,
    hasCard: v.boolean(),
    /** A frame that leaves it to the page around it whether it is news. */
    isPart: v.optional(v.boolean()),
  }),
  /** Page script: nothing to show here any more (navigation, switched off). → null */
  v.object({ type: v.literal('forget-page') }),
  /** Card: what to show for the mention at this span of the page text last sent. → `CardView` */
  v.object({ type: v.literal('view-card'), mention: SpanSchema }),
  /** Card: it was shown for this mention, so the reader has looked at its label. → null */
  v.object({ type: v.literal('looked'), mention: SpanSchema }),
  /** Card: the reader says that this mention means something else, or nothing. → null */
  v.object({
    type: v.literal('wrong-match'),
    mention: SpanSchema,
    scope: v.picklist(['page', 'site', 'alias']),
    /** With `alias`: only in paragraphs where this word of the sentence stands; the catalog learns it too. */
    word: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))),
  }),
  /** Card: the reader chose the sense of a shared alias on this page. → null */
  v.object({ type: v.literal('choose-sense'), mention: SpanSchema, label: IdSchema }),
  /** Card: never mark this label again (undone in the catalog). → null */
  v.object({ type: v.literal('mute-label'), label: IdSchema }),
  /** Card, popup: open the catalog page at a path such as "/labels/imu" or "/labels?search=IMU". → null */
  v.object({ type: v.literal('open-catalog'), path: CatalogPathSchema }),
  /** Card: open a filled claim form for the sentence of this mention. → null */
  v.object({ type: v.literal('save-claim'), mention: SpanSchema }),
  /** Popup: the report of a tab, all frames together. → `TabReport` */
  v.object({ type: v.literal('tab-report'), tab: v.pipe(v.number(), v.integer()) }),
]);
export type ToBackground = v.InferOutput<typeof ToBackgroundSchema>;

/** To the page script. */
export const ToPageSchema = v.variant('type', [
  /** Popup: scroll to this span and flash it. → null */
  v.object({ type: v.literal('jump-to'), start: Offset, end: Offset }),
  /** Background: its memory was lost (the worker slept); send the text again. → null */
  v.object({ type: v.literal('send-again') }),
  /** Popup: what the page script makes of this page. → `PageStatus` */
  v.object({ type: v.literal('page-status') }),
  /** Background, for a key of the reader's: see `Step`. → null; not ok where there is no such mark, or no card's script. */
  v.object({
    type: v.literal('step'),
    to: v.picklist(['next', 'previous', 'card', 'nothing', 'site-on', 'site-off']),
    from: v.picklist(['here', 'edge']),
  }),
]);
export type ToPage = v.InferOutput<typeof ToPageSchema>;

/**
 * A step through the marks by keyboard: to the next or previous one, or into the card of the current one; counted from
 * where the reader is, or from the edge of the frame. The others only say something to those who listen: that there is
 * nothing to step to, that the site was turned on or off.
 */
export type Step = Omit<Extract<ToPage, { type: 'step' }>, 'type'>;

/** A painted place, in UTF-16 units of the page text sent. */
export interface Mark {
  start: number;
  end: number;
  label: string;
  state: EvidenceState;
  uncertain: boolean;
  /** Whether its sentence makes a claim about the label. */
  claim: boolean;
  /** The label was marked before in this section: this mark recedes. */
  faint: boolean;
  /** The first mark of a label whose record has changed since the reader last looked at it. */
  changed?: true;
}

export interface PageMarks {
  marks: Mark[];
  revision: number;
}

/** Why a page shows what it shows. */
export type PageState = 'off' | 'not-news' | 'no-labels' | 'reading' | 'marked' | 'failed';

export interface PageStatus {
  state: PageState;
  /** `failed`: a sentence for readers; else what the page's kind was judged by (`GateResult`). */
  because: string;
  /** False where the browser lacks the Custom Highlight API: labels are found but cannot be marked. */
  canMark: boolean;
  /** When the page began, in ms since the epoch. */
  since: number;
}

export interface FrameReport {
  frame: number;
  report: PageReport;
}

export interface TabReport {
  frames: FrameReport[];
}

export type Reply<T> = { ok: true; value: T } | { ok: false; sentence: string };

/** The reply's type for each message. */
export interface Replies {
  'read-page': PageMarks;
  'forget-page': null;
  'view-card': CardView;
  looked: null;
  'wrong-match': null;
  'choose-sense': null;
  'mute-label': null;
  'open-catalog': null;
  'save-claim': null;
  'tab-report': TabReport;
  'jump-to': null;
  'send-again': null;
  'page-status': PageStatus;
  step: null;
}
