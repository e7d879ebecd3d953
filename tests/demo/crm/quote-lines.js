import { h } from './dom.js';
import { money } from './format.js';
import { store } from './store.js';
import { language, word } from './words.js';

/** The lines of a quote as a table of inputs. `changed` is called after every edit. */
export function linesTable(quote, changed) {
  const body = h('tbody');
  const show = () => body.replaceChildren(...quote.lines.map((line) => lineRow(line, changed, () => remove(line))));
  const remove = (line) => {
    quote.lines.splice(quote.lines.indexOf(line), 1);
    show();
    changed();
  };
  const add = () => {
    const [product] = store.products;
    quote.lines.push({ product: product.id, quantity: 1, price: product.price });
    show();
    changed();
  };
  show();
  const titles = ['product', 'quantity', 'unit_price', 'amount'];
  const head = h(
    'tr',
    {},
    titles.map((key) => h('th', { className: key === 'product' ? '' : 'amount' }, word(key))),
    h('th'),
  );
  return h(
    'div',
    {},
    h('table', { className: 'lines' }, h('thead', {}, head), body),
    h('button', { type: 'button', className: 'quiet', data: { action: 'add-line' }, onClick: add }, `+ ${word('add_line')}`),
  );
}

function lineRow(line, changed, remove) {
  const amount = h('td', { className: 'amount' });
  const showAmount = () => {
    amount.textContent = money(line.quantity * line.price);
  };
  const edit = (key) => (event) => {
    line[key] = Number(event.target.value) || 0;
    showAmount();
    changed();
  };
  const price = numberInput('unit-price', line.price, '0.01', edit('price'));
  const chooseProduct = (event) => {
    line.product = event.target.value;
    line.price = store.products.find(({ id }) => id === line.product).price;
    price.value = String(line.price);
    showAmount();
    changed();
  };
  showAmount();
  const options = store.products.map((product) =>
    h('option', { value: product.id, selected: product.id === line.product }, product[language()]),
  );
  return h(
    'tr',
    {},
    h('td', {}, h('select', { data: { field: 'product' }, ariaLabel: word('product'), onChange: chooseProduct }, ...options)),
    h('td', { className: 'amount' }, numberInput('quantity', line.quantity, '1', edit('quantity'))),
    h('td', { className: 'amount' }, price),
    amount,
    h(
      'td',
      {},
      h('button', { type: 'button', className: 'quiet', title: word('remove'), ariaLabel: word('remove'), onClick: remove }, '×'),
    ),
  );
}

const numberInput = (field, value, step, onInput) =>
  h('input', {
    type: 'number',
    min: '0',
    step,
    value: String(value),
    ariaLabel: word(field.replace('-', '_')),
    data: { field },
    onInput,
  });
