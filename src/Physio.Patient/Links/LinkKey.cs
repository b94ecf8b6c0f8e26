using Physio.Domain.Sharing;

namespace Physio.PatientPages.Links;

/// <summary>What a request under a plan's address brings: the link it names and the secret from that link's cookie.</summary>
public readonly record struct LinkKey(ShareLinkId Id, LinkSecret Secret);
