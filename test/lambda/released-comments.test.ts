/**
 * What the comments of our names have said in released versions, by the name. A name that Excel has rewritten is known as
 * ours by its comment alone, so every one that was released is still known. With each release the comments that are new or
 * reworded are added to the list.
 */
import { definitions } from "../../src/lambda";
import { FORMER_COMMENTS } from "../../src/lambda/former-comments";
import released from "./released-comments.json";

const comments = new Map(definitions.map(({ name, comment }) => [name, comment]));

test.each(Object.entries(released))("%s is known by each of its comments", (name, each) => {
  const known = [comments.get(name), ...(FORMER_COMMENTS[name] ?? [])];
  expect(each.filter((comment) => !known.includes(comment))).toEqual([]);
});

test("no former comment is that of today", () => {
  for (const [name, former] of Object.entries(FORMER_COMMENTS)) expect(former).not.toContain(comments.get(name));
});
