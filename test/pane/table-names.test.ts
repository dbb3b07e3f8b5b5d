/** The names under which published tables are open. */
import { TableNames } from "../../src/pane/networks/published/table-names";

const file = (name: string, size = 1, lastModified = 0) => ({ name, size, lastModified }) as File;

test("a name is the first file's, and stays that of these files", () => {
  const names = new TableNames();
  expect(names.of([file("icio2020.csv.gz")])).toBe("icio2020");
  expect(names.of([file("wiod.csv"), file("wiod2.csv")])).toBe("wiod");
  expect(names.of([file("icio2020.csv.gz")])).toBe("icio2020");
});

test("other files of the same name have a name of their own: cells that ask for the first are not answered by them", () => {
  const names = new TableNames();
  expect(names.of([file("good_2015.csv", 10)])).toBe("good_2015");
  expect(names.of([file("Good_2015.csv", 11)])).toBe("Good_2015 (2)");
  expect(names.of([file("good_2015.csv", 10, 5)])).toBe("good_2015 (3)");
  expect(names.of([file("good_2015.csv", 10), file("other_2016.csv")])).toBe("good_2015 (4)");
  expect(names.of([file("good_2015.csv", 10)])).toBe("good_2015");
});
