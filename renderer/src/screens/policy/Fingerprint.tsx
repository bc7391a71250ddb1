import type { VersionInfo } from '../../../../src/contract/versions.ts';
import { versionWords as words } from '../../text/versions.ts';
import './VersionsView.css';

/** What proves that the version was not changed: the hashes of its text and its PDF. */
export function Fingerprint({ version, open = false }: { version: VersionInfo; open?: boolean }) {
  return (
    <details className="version-part" open={open}>
      <summary>{words.fingerprint}</summary>
      <p className="small muted">{words.fingerprintAbout}</p>
      <dl className="fingerprint">
        <dt>{words.fingerprintText}</dt>
        <dd>{version.textSha256}</dd>
        <dt>{words.fingerprintPdf}</dt>
        <dd>{version.pdfSha256}</dd>
      </dl>
    </details>
  );
}
