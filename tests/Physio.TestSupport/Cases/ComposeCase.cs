using System.Text.Json.Nodes;

namespace Physio.TestSupport.Cases;

/// <summary>One patient in the input shape of the HTTP API, with what must hold of the answer.</summary>
/// <param name="Id">Name of the case, unique among all.</param>
/// <param name="Says">The case in one sentence.</param>
/// <param name="Input">The whole body to post to <c>/api/v1/compose</c>; a fresh copy, so a test may change it.</param>
/// <param name="Status">Status of the answer: 200, or 400 for bad input.</param>
/// <param name="Expect">What must hold.</param>
public sealed record ComposeCase(string Id, string Says, JsonObject Input, int Status, CaseExpectation Expect)
{
    /// <summary>The body as text.</summary>
    public string Body => Input.ToJsonString();

    public override string ToString() => Id;
}
