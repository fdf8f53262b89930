import { generalException, itemNotFound } from "../excel-error";
import type { Book } from "../model/book";
import {
  addPart,
  assertKept,
  changePart,
  deletePart,
  partById,
  partNamespace,
  partsOfNamespace,
} from "../model/xml-parts";
import type { XmlPart } from "../model/xml-parts";
import { text } from "../wire/arguments";
import type { ClassDefinition, HostObject } from "../wire/host-class";
import { NULL_OBJECT } from "../wire/null-object";
import { customXmlPart, customXmlPartScopedCollection } from "./handles";
import type { PartOfBook, PartsOfNamespace } from "./subjects";

const object = (book: Book, part: XmlPart | null | undefined): HostObject =>
  part === null || part === undefined ? NULL_OBJECT : customXmlPart({ book, part });

function present(found: HostObject, id: unknown): HostObject {
  if (found.isNull) throw itemNotFound(`the XML part ${String(id)}`);
  return found;
}

const find = (book: Book, id: unknown): HostObject => object(book, partById(book, text(id, "id")));

/** Excel.CustomXmlPart */
export const customXmlPartClass: ClassDefinition<PartOfBook> = {
  id: ({ part }) => part.id,
  values: {
    Id: { get: ({ part }) => part.id },
    NamespaceUri: { get: ({ part }) => partNamespace(part) },
  },
  methods: {
    GetXml: ({ book, part }) => (assertKept(book, part), part.xml),
    SetXml: ({ book, part }, [xml]) => changePart(book, part, text(xml, "xml")),
    Delete: ({ book, part }) => deletePart(book, part),
  },
};

/** Excel.CustomXmlPartCollection */
export const customXmlPartCollectionClass: ClassDefinition<Book> = {
  items: (book) => book.xmlParts.map((part) => object(book, part)),
  item: (book, [id]) => present(find(book, id), id),
  methods: {
    Add: (book, [xml]) => object(book, addPart(book, text(xml, "xml"))),
    GetByNamespace: (book, [namespace]) =>
      customXmlPartScopedCollection({ book, namespace: text(namespace, "namespaceUri") }),
    GetItemOrNullObject: (book, [id]) => find(book, id),
    GetCount: (book) => book.xmlParts.length,
  },
};

const partsIn = ({ book, namespace }: PartsOfNamespace): readonly XmlPart[] => partsOfNamespace(book, namespace);

function findIn(self: PartsOfNamespace, id: unknown): HostObject {
  const wanted = text(id, "id").toLowerCase();
  return object(
    self.book,
    partsIn(self).find((part) => part.id.toLowerCase() === wanted),
  );
}

/** The only part of a namespace; `null` for several too, as Excel documents it for `getOnlyItemOrNullObject`. */
function only(self: PartsOfNamespace): HostObject {
  const [first, more] = partsIn(self);
  return more === undefined ? object(self.book, first) : NULL_OBJECT;
}

/** Excel.CustomXmlPartScopedCollection */
export const customXmlPartScopedCollectionClass: ClassDefinition<PartsOfNamespace> = {
  items: (self) => partsIn(self).map((part) => object(self.book, part)),
  item: (self, [id]) => present(findIn(self, id), id),
  methods: {
    GetItemOrNullObject: (self, [id]) => findIn(self, id),
    GetOnlyItem: (self) => {
      const found = only(self);
      if (found.isNull) throw generalException(`there are ${partsIn(self).length} XML parts of ${self.namespace}`);
      return found;
    },
    GetOnlyItemOrNullObject: only,
    GetCount: (self) => partsIn(self).length,
  },
};
