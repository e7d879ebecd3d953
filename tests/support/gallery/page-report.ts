/** What is told of a page that could not be read: how it is built, and no word of it. */
export const PAGE_REPORT = `Creditside 0.1.0
odoo: quote
/odoo/*/*
0 × .o_form_view
1 × .o_web_client
div
  main[role=main]
    div.o_content[data-testid=record-highlight-main-content]
      section.o_list_renderer
        table`;
