/** How the columns of lists are usually called that offices keep of their vendors, programs, contracts and data. */
import type { RecordType } from '../inventory/record-id.ts';

/** A field, the titles that mean it (in small letters), and whether such a title gives away what the list is about. */
export type UsualTitle = readonly [field: string, pattern: RegExp, sure?: true];

const titles: Partial<Record<RecordType, readonly UsualTitle[]>> = {
  recipient: [
    [
      'name',
      /^(?:vendor|company|supplier|contractor|business associate|third party|service provider)(?:s|['’]s)?(?: name)?$/,
      true,
    ],
    ['name', /^(?:business|legal|dba|trade|full|account|organi[sz]ation|partner|payee)(?: name)?$|^name of\b/],
    ['hipaaBusinessAssociate', /\bbaa?\b|business associate|hipaa/],
    ['website', /web|url|domain|home ?page/],
    ['address', /address|street|^city$|^state$|zip|postal code|^city,? state/],
    ['country', /country|data location|^location$/],
    ['service', /service|what (?:it|they) do|description|purpose|scope|used? for|product/],
    ['label', /^(?:vendor |supplier |company )?(?:type|kind|category|class|industry)$/],
    ['role', /\brole$/],
    ['from', /^(?:vendor |customer |client )?since$|^start(?:ed)?(?: date| on)?$/],
  ],
  system: [
    ['name', /^(?:system|software|application|app|program|tool|device|database)(?: name)?$/, true],
    ['locations', /country|location|where|region/],
    ['inCharge', /owner|in charge|admin|responsible|contact/],
    ['howToDelete', /delet|eras/],
    ['howToExport', /export/],
  ],
  dataElement: [
    [
      'name',
      /^(?:data|data (?:element|item|field|type|point)|element|field|personal (?:data|information))(?: name)?$/,
      true,
    ],
  ],
  agreement: [
    ['name', /^(?:agreement|contract|document|agreement name|contract name|title)$/, true],
    ['recipient', /^(?:vendor|company|supplier|party|counterparty|with)(?: name)?$/],
    ['signedOn', /signed|executed|effective|start|^date$/, true],
    ['endsOn', /ends?\b|expir|renewal date|term(?:ination)? date/, true],
    ['renews', /auto.?renew|^renews/, true],
    ['status', /status/],
    ['place', /where|file|link|location|folder/],
  ],
  personGroup: [['name', /^(?:group|people|person type|audience|data subjects?)(?: name)?$/, true]],
};

/** The usual titles of a type, the most telling first; none for a type that offices keep no lists of. */
export function usualTitles(type: RecordType): readonly UsualTitle[] {
  return titles[type] ?? [];
}
