import 'htmx.org';
import '@fiskil/link';
