import '@expo/metro-runtime';
import { registerRootComponent } from 'expo';
import { useState } from 'react';
import { Pressable, Text, View } from 'react-native';
import { LinkError, link } from '@fiskil/link';
import { isLinkError } from '@fiskil/link/errors';
import '@fiskil/link/react';

const authServer = new URLSearchParams(location.search).get('auth');

function App() {
  const [text, setText] = useState('');
  async function show(flow) {
    setText('');
    try {
      setText((await flow).consentID);
    } catch (error) {
      setText(isLinkError(error) && error instanceof LinkError ? error.code : String(error));
    }
  }
  return (
    <View>
      <Pressable id="call" role="button" onPress={() => show(link('session_1', { authServer }))}>
        <Text>Link account</Text>
      </Pressable>
      <Pressable id="blank" role="button" onPress={() => show(link(''))}>
        <Text>Link without a session</Text>
      </Pressable>
      <fiskil-link
        session-id="session_2"
        auth-server={authServer}
        overlay
        onlink-success={({ detail }) => show(detail)}
        onlink-error={({ detail }) => show(Promise.reject(detail))}
      >
        <Pressable id="trigger" role="button">
          <Text>Link account</Text>
        </Pressable>
      </fiskil-link>
      <output>{text}</output>
    </View>
  );
}

registerRootComponent(App);
