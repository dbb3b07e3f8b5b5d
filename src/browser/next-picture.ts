/** Until the page has drawn itself. A page in the background draws no pictures: it is not waited for longer than a second. */
export const nextPicture = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
    setTimeout(done, 1000);
  });
