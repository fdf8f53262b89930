// A page with a spreadsheet in it takes longer than jest's five seconds on a slow machine; nothing is measured here.
jest.setTimeout(180_000);
