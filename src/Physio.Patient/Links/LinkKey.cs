using Physio.Domain.Sharing;
using Physio.PatientPages.Choices;

namespace Physio.PatientPages.Links;

/// <summary>What a request under a plan's address brings: the link it names, the secret from that link's cookie, and how its pages are wanted.</summary>
public readonly record struct LinkKey(ShareLinkId Id, LinkSecret Secret, ReaderChoices Choices)
{
    /// <summary>That the right year of birth was told in this browser, where the link asks for it.</summary>
    public string? BirthYear { get; init; }
}
