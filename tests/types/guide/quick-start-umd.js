/// <reference types="@fiskil/link" />
// Launch the consent flow with your auth_session_id
const flow = FiskilLink.link('auth_session_id');

// Handle the result
flow
  .then((result) => {
    console.log('Consent complete:', result.consentID);
    // Use consentID to fetch data from Fiskil APIs
  })
  .catch((err) => {
    console.error('Consent failed:', err);
  });

// You can also close the flow programmatically if needed:
// flow.close();
