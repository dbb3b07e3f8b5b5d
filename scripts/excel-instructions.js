/** What `npm run excel` says to whoever develops: how this machine trusts the certificate, and how Excel gets the manifest. */

/**
 * @param {string} file The certificate's.
 * @param {string} base
 */
export const trusting = (file, base) => [
  `Its certificate, ${file}, was made for this machine. Excel takes the add-in once the machine trusts it:`,
  `  Windows  certutil -user -addstore Root "${file}"`,
  `  Mac      security add-trusted-cert -r trustRoot -p ssl -k ~/Library/Keychains/login.keychain-db "${file}"`,
  `  Linux    open ${base}/pane.html in the browser in which you use Excel, and accept the certificate there`,
  "To take that back: certutil -user -delstore Root localhost, or delete localhost in Keychain Access, and then the file.",
  "Or let Microsoft's tool make one and have it trusted, and start again: npx office-addin-dev-certs install",
  "",
];

/**
 * @param {string} manifest Its file.
 * @param {string} base
 */
export const sideloading = (manifest, base) => [
  `Give Excel the manifest, ${manifest}:`,
  `  Web      open ${base}/pane.html once in the same browser; then in Excel Home, Add-ins, More Settings,`,
  "           Upload My Add-in, manifest.xml. Chrome and Edge from 142 on ask whether Excel's page may reach apps on this",
  "           device (local network access): allow it, or the add-in stays blank. Refused before? Site settings of Excel's page.",
  `  Windows  npx office-addin-debugging start "${manifest}" desktop    (and stop in place of start, to take it away)`,
  "  Mac      copy it to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/ and start Excel",
  "Save a file of src/ and the pane loads again. A change of the manifest or of a function's arguments needs Excel closed and opened.",
  "",
];
