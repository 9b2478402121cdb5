/** What jsPDF would load to turn web pages and SVG into pictures, which Tarchih does not do. */
export default undefined;
