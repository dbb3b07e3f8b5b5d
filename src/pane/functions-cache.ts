/** Excel's own memory of an add-in's functions: a setting of the document has them read anew when it is opened next. */

const SETTING = "Office.ForceRefreshCustomFunctionsCache";

/** Microsoft asks that it be used now and then only: it is switched off again once it has served. */
export async function setFunctionsRefresh(isOn: boolean): Promise<void> {
  const { settings } = Office.context.document;
  if (!isOn && settings.get(SETTING) !== true) return;
  if (isOn) settings.set(SETTING, true);
  else settings.remove(SETTING);
  await new Promise<void>((done, failed) => {
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) done();
      else failed(new Error(error.message));
    });
  });
}
