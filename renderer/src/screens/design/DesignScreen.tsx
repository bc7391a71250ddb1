import { Page } from '../../app/Page.tsx';
import { designWords as words } from '../../text/design.ts';
import { Card } from '../../ui/Card.tsx';
import { Kit } from '../../ui/Kit.tsx';
import { AskingParts } from './AskingParts.tsx';
import { OpeningParts } from './OpeningParts.tsx';
import { ShowingParts } from './ShowingParts.tsx';
import './DesignScreen.css';

/** Names of colors in `tokens.css`, each with a class of its own in `DesignScreen.css`. */
const colors = ['paper', 'surface', 'sunken', 'line-strong', 'ink', 'ink-2', 'ink-3', 'accent', 'accent-soft'];
const states = ['ok', 'ok-soft', 'gap', 'gap-soft', 'wrong', 'wrong-soft', 'suggest', 'suggest-soft'];

/** Every part of `renderer/src/ui` in every state, for those who build screens and those who check them. */
export function DesignScreen() {
  return (
    <Page title={words.title} about={words.about}>
      <div className="stack design">
        <AskingParts />
        <OpeningParts />
        <ShowingParts />
        <Kit>
          <Card title={words.parts.ground}>
            <div className="stack">
              <p className="muted">{words.colorsText}</p>
              <ul className="plain design-colors" aria-label={words.colors}>
                {[...colors, ...states].map((name) => (
                  <li key={name}>
                    <span className={`design-color design-${name}`} aria-hidden="true" />
                    {name}
                  </li>
                ))}
              </ul>
              <h3>{words.heading}</h3>
              <p>{words.body}</p>
              <blockquote className="quote">{words.quote}</blockquote>
            </div>
          </Card>
        </Kit>
      </div>
    </Page>
  );
}
