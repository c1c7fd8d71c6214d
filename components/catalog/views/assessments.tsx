import { edtfWords } from '../../shared/edtf-words.ts';
import { Foreign } from '../../shared/foreign.tsx';
import { useCatalogTexts } from '../texts.ts';
import { Part } from './facts.tsx';
import { WebLink } from './web-link.tsx';

interface Assessment {
  text: string;
  author: string;
  date?: string;
  citation?: string;
  url?: string;
}

/** What others have said about a label, source or pattern in general; always with who says it. */
export function Assessments({ assessments }: { assessments: readonly Assessment[] }) {
  const texts = useCatalogTexts();
  if (assessments.length === 0) return null;
  return (
    <Part title={texts.t('record.assessments')} count={texts.number(assessments.length)}>
      <ul class="assessments">
        {assessments.map(({ text, author, date, citation, url }, index) => (
          // Assessments have no identity but their place
          <li key={index}>
            <p>
              <Foreign>{text}</Foreign>
            </p>
            <p class="soft">
              <Foreign>{author}</Foreign>
              {date && <>, {edtfWords(date, texts)}</>}
              {citation && (
                <>
                  {' · '}
                  <Foreign>{citation}</Foreign>
                </>
              )}
              {url && (
                <>
                  {' · '}
                  <WebLink url={url}>{texts.t('citation.read')}</WebLink>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
