import { render } from 'preact';
import { Gallery } from './gallery.tsx';

const place = document.getElementById('gallery');
if (place) render(<Gallery locale={new URLSearchParams(location.search).get('locale') ?? 'en'} />, place);
