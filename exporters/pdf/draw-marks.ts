/** Draws the marks of a picture (`src/map/map-marks.ts`) with pdfkit. The marked content around them is the caller's. */
import { edgeWidth, type CurveMark, type ShapeMark } from '../../src/map/map-marks.ts';

/** Draws the marks in their order, and leaves the pen as it was. */
export function drawMarks(pdf: PDFKit.PDFDocument, marks: readonly ShapeMark[]): void {
  for (const mark of marks) {
    pdf.save();
    drawMark(pdf, mark);
    pdf.restore();
  }
}

function drawMark(pdf: PDFKit.PDFDocument, mark: ShapeMark): void {
  switch (mark.kind) {
    case 'box': {
      const { left, top, width, height, radius, fill, edge, dashes } = mark;
      if (radius === 0) pdf.rect(left, top, width, height);
      else pdf.roundedRect(left, top, width, height, radius);
      if (edge === undefined) {
        pdf.fill(fill);
        return;
      }
      setDashes(pdf, dashes);
      pdf.lineWidth(edgeWidth).fillAndStroke(fill, edge);
      return;
    }
    case 'ring':
      pdf.circle(mark.x, mark.y, mark.radius).lineWidth(edgeWidth).fillAndStroke(mark.fill, mark.edge);
      return;
    case 'curve':
      drawCurve(pdf, mark);
  }
}

function drawCurve(pdf: PDFKit.PDFDocument, { x1, y1, x2, y2, width, color, dashes, round = false }: CurveMark): void {
  const middle = (x1 + x2) / 2;
  setDashes(pdf, dashes);
  pdf.lineCap(round ? 'round' : 'butt').lineWidth(width);
  pdf.moveTo(x1, y1).bezierCurveTo(middle, y1, middle, y2, x2, y2).stroke(color);
}

/** pdfkit refuses dashes of no length, which with round ends are dots. */
function setDashes(pdf: PDFKit.PDFDocument, dashes: readonly number[] | undefined): void {
  if (dashes !== undefined) pdf.addContent(`[${dashes.join(' ')}] 0 d`);
}
