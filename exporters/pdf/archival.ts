/**
 * What makes a tagged PDF fit for an archive: PDF/A-2a (ISO 19005-2) beside PDF/UA-1.
 *
 * pdfkit writes the one or the other. Its PDF/A part reads a color profile from a file beside itself, which a bundled
 * program does not have, so the few things that are missing are added here.
 */
import { sRgbProfile } from './color-profile.ts';
import { pdfString } from './metadata.ts';

/**
 * Says in the XMP packet which part of which standard the file keeps. PDF/A wants every property that it does not know
 * described: that of PDF/UA is one (ISO 19005-2, 6.6.2.3).
 */
const identification = `
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
            <pdfaid:part>2</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas>
                <rdf:Bag>
                    <rdf:li rdf:parseType="Resource">
                        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                        <pdfaSchema:property>
                            <rdf:Seq>
                                <rdf:li rdf:parseType="Resource">
                                    <pdfaProperty:name>part</pdfaProperty:name>
                                    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                                    <pdfaProperty:category>internal</pdfaProperty:category>
                                    <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
                                </rdf:li>
                            </rdf:Seq>
                        </pdfaSchema:property>
                    </rdf:li>
                </rdf:Bag>
            </pdfaExtension:schemas>
        </rdf:Description>`;

/** Adds the marker of PDF/A-2a, and what the colors of the pages mean (ISO 19005-2, 6.2.3). Call it before `pdf.end()`. */
export function makeArchival(pdf: PDFKit.PDFDocument): void {
  pdf.appendXML(identification);
  const profile = pdf.ref({ N: 3 });
  profile.end(sRgbProfile());
  const intent = pdf.ref({
    Type: 'OutputIntent',
    // The name that all parts of PDF/A share.
    S: 'GTS_PDFA1',
    Info: pdfString('sRGB IEC61966-2.1'),
    OutputConditionIdentifier: pdfString('sRGB IEC61966-2.1'),
    DestOutputProfile: profile,
  });
  intent.finalize();
  pdf._root.data.OutputIntents = [intent];
}
