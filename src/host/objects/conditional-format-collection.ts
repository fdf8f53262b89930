import { itemNotFound } from "../excel-error";
import { addFormat, clearFormattings, formatsOn } from "../model/conditional-formats";
import { PLAIN_MARK } from "../model/mark-style";
import type { Areas } from "../model/areas";
import { integer, oneOf, text } from "../wire/arguments";
import { NULL_OBJECT } from "../wire/null-object";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { conditionalFormat } from "./handles";

function find(target: Areas, id: unknown): HostObject | null {
  const wanted = text(id, "id");
  const found = formatsOn(target).find((format) => format.id === wanted);
  return found === undefined ? null : conditionalFormat({ target, format: found });
}

function getItem(target: Areas, id: unknown): HostObject {
  const found = find(target, id);
  if (found === null) throw itemNotFound(`the conditional format ${String(id)}`);
  return found;
}

/** Excel.ConditionalFormatCollection; of new ones this host knows those by formula. */
export const conditionalFormatCollectionClass: ClassDefinition<Areas> = {
  items: (target) => formatsOn(target).map((format) => conditionalFormat({ target, format })),
  item: (target, [id]) => getItem(target, id),
  methods: {
    Add: (target, [type]) => {
      oneOf(type, ["Custom"], "a conditional format's type");
      return conditionalFormat({
        target,
        format: addFormat(target, { kind: "custom", formula: "FALSE", style: PLAIN_MARK }),
      });
    },
    GetItem: (target, [id]) => getItem(target, id),
    GetItemOrNullObject: (target, [id]) => find(target, id) ?? NULL_OBJECT,
    GetItemAt: (target, [index]) => {
      const format = formatsOn(target)[integer(index, "index")];
      if (format === undefined) throw itemNotFound(`conditional format ${String(index)}`);
      return conditionalFormat({ target, format });
    },
    GetCount: (target) => formatsOn(target).length,
    ClearAll: clearFormattings,
  },
};
