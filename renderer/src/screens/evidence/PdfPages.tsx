import { useEffect, useRef, useState } from 'react';
import { evidenceWords as words } from '../../text/evidence.ts';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { bytesOf } from './bytes-of.ts';
import { openPdf, type OpenPdf } from './pdf-pages.ts';

/** A PDF page by page: drawn for those who see it, as words for those who do not. */
export function PdfPages({ base64, title }: { base64: string; title: string }) {
  const [pdf, setPdf] = useState<OpenPdf | undefined>(undefined);
  const [failed, setFailed] = useState(false);
  const [page, setPage] = useState(1);
  const [text, setText] = useState('');
  const canvas = useRef<HTMLCanvasElement>(null);

  useEffect(() => {
    let opened: OpenPdf | undefined;
    let gone = false;
    openPdf(bytesOf(base64)).then(
      (one) => {
        opened = one;
        if (gone) one.close();
        else setPdf(one);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, [base64]);

  useEffect(() => {
    const target = canvas.current;
    if (pdf === undefined || target === null) return undefined;
    let gone = false;
    // Never so coarse that it blurs when the window grows.
    const width = Math.min(1800, Math.max(1100, (target.parentElement?.clientWidth ?? 0) * devicePixelRatio));
    pdf.draw(page, target, width).then(
      (read) => (gone ? undefined : setText(read)),
      () => (gone ? undefined : setFailed(true)),
    );
    return () => {
      gone = true;
    };
  }, [pdf, page]);

  if (failed) return <p role="alert">{words.pdfFailed}</p>;
  if (pdf === undefined) return <Skeleton label={words.loading} />;
  return (
    <div className="pdf-pages">
      <div className="pdf-page">
        <canvas ref={canvas} role="img" aria-label={`${title}. ${words.pageOf(page, pdf.pages)}`} />
      </div>
      <p className="visually-hidden">{text}</p>
      <div className="row">
        <span className="small muted" role="status">
          {words.pageOf(page, pdf.pages)}
        </span>
        {pdf.pages === 1 ? null : (
          <>
            <Button small disabled={page === 1} onClick={() => setPage(page - 1)}>
              {words.pageBefore}
            </Button>
            <Button small disabled={page === pdf.pages} onClick={() => setPage(page + 1)}>
              {words.nextPage}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
